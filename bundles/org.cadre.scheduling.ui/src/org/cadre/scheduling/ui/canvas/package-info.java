/** Draws the schedule on a canvas, and finds what lies where. */
package org.cadre.scheduling.ui.canvas;
