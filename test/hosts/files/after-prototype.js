// What Prototype.js up to 1.6.0.3 does to the natives, written after it.
(function () {
  function write(value) {
    if (value === undefined || typeof value === 'function') return undefined;
    if (value === null) return 'null';
    if (value.toJSON) return value.toJSON();
    return String(value);
  }
  Array.from = function (iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0;
    var results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  Array.prototype.toJSON = function () {
    var results = [];
    for (var place = 0; place < this.length; place++) {
      var value = write(this[place]);
      if (value !== undefined) results[results.length] = value;
    }
    return '[' + results.join(', ') + ']';
  };
  String.prototype.toJSON = function () {
    return '"' + String(this).replace(/["\\]/g, '\\$&') + '"';
  };
  Number.prototype.toJSON = function () {
    return isFinite(this) ? this.toString() : 'null';
  };
  Date.prototype.toJSON = function () {
    return '"' + this.toISOString() + '"';
  };
  var each = function (iterator) {
    for (var place = 0; place < this.length; place++) iterator(this[place], place);
    return this;
  };
  Array.prototype._each = each;
  Array.prototype.each = each;
  Array.prototype.reduce = function () {
    return this.length > 1 ? this : this[0];
  };
  Array.prototype.find = Array.prototype.detect = function (iterator, context) {
    for (var place = 0; place < this.length; place++) {
      if (iterator.call(context, this[place], place)) return this[place];
    }
  };
  Array.prototype.clear = function () {
    this.length = 0;
    return this;
  };
  Array.prototype.entries = Array.prototype.toArray = function () {
    return [].concat(this);
  };
  Array.prototype.include = Array.prototype.member = function (wanted) {
    return this.indexOf(wanted) !== -1;
  };
  String.prototype.startsWith = function (pattern) {
    return this.indexOf(pattern) === 0;
  };
  Function.prototype.bind = function () {
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    var method = this;
    var given = [].slice.call(arguments);
    var object = given.shift();
    return function () {
      return method.apply(object, given.concat([].slice.call(arguments)));
    };
  };
  document.getElementsByClassName = function (name) {
    return [].slice.call(document.querySelectorAll('.' + name));
  };
  Element.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
  Element.prototype.hide =
    Element.prototype.show =
    Element.prototype.update =
      function () {
        return this;
      };
  window.$ = function (id) {
    return document.getElementById(id);
  };
})();
