// What MooTools 1.3 with 1.2 compatibility does to the natives, written after it.
(function () {
  var native = window.Event;
  window.Document = function Document() {};
  window.Window = function Window() {};
  window.Event = function DOMEvent(event) {
    this.event = event;
  };
  window.Event.native = native;
  Array.from = function (item) {
    if (item === null || item === undefined) return [];
    return typeof item === 'object' && 'length' in item && !('nodeType' in item)
      ? Array.prototype.slice.call(item)
      : [item];
  };
  Function.prototype.bind = function (that, given) {
    var self = this;
    return function () {
      var words = given === undefined ? arguments : [].concat(given);
      return self.apply(that, words);
    };
  };
  Function.from = function (item) {
    return typeof item === 'function'
      ? item
      : function () {
          return item;
        };
  };
  String.prototype.contains = function (text) {
    return this.indexOf(text) > -1;
  };
  Number.prototype.limit = function (low, high) {
    return Math.min(high, Math.max(low, this));
  };
  Array.prototype.flatten = function () {
    return [].concat.apply([], this);
  };
  Array.prototype.empty = function () {
    this.length = 0;
    return this;
  };
  Array.prototype.associate = Array.prototype.each = Array.prototype.forEach;
  Element.prototype.get = Element.prototype.set = function () {
    return this;
  };
  Element.prototype.fireEvent = Element.prototype.addEvent = function () {
    return this;
  };
  window.$ = document.id = function (id) {
    return document.getElementById(id);
  };
})();
