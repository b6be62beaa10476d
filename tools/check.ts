// Everything that has to hold before a change is pushed. The tests come last, and so does their total.
import {runOrExit} from './run.ts';

runOrExit('npm', 'run', '--silent', 'types');
runOrExit('npm', 'run', '--silent', 'lint');
runOrExit('npm', 'run', '--silent', 'manifest:check');
runOrExit('npm', 'run', '--silent', 'readme:check');
runOrExit('node', 'tools/build.ts');
runOrExit('node', 'tools/size.ts');
runOrExit('node', 'tools/test.ts', ...process.argv.slice(2));
