/** Dialogs about what happens during the year. */
package org.cadre.matching.ui.year;
