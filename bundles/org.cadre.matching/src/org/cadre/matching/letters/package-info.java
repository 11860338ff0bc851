/** The data of letters that tell about pairs. */
package org.cadre.matching.letters;
