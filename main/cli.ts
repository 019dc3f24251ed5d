/**
 * The commands that run without a window, from the build where it is of these sources: six hundred files are then a
 * few, and a start takes two thirds of the time. Where there is no such build, the sources themselves do the same.
 */
import { pathToFileURL } from 'node:url';
import { BUILT_CLI, isBuilt } from './launch/build.ts';

await import(isBuilt() ? pathToFileURL(BUILT_CLI).href : '../server/cli.ts');
