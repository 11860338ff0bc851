/** Rounds of first talks in the window: slates, answers, letters. */
package org.cadre.matching.ui.rounds;
