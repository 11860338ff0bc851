/** Changing what kind of day it is, and when its bells ring. */
package org.cadre.scheduling.ui.day;
