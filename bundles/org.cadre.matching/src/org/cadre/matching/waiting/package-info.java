/** Who was left over by earlier matches, how long ago, and what priority that gives. */
package org.cadre.matching.waiting;
