/** Rounds of first talks: slates, answers, letters and the commands about them. */
package org.cadre.matching.rounds;
