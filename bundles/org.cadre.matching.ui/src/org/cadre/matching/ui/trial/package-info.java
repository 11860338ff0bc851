/** Asks whether pairs are on trial, and until when. */
package org.cadre.matching.ui.trial;
