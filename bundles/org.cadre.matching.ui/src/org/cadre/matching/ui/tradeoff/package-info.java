/** The picture of what one aim of a match gives up for another. */
package org.cadre.matching.ui.tradeoff;
