/**
 * The reference evening as simulated people hold it: first who does what and when, then doing it
 * over HTTP like everybody else.
 */
@NullMarked
package stellwand.demo.play;

import org.jspecify.annotations.NullMarked;
