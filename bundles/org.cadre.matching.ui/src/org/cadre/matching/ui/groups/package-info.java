/** Groups of a program in the window: formed, looked at, decided about. */
package org.cadre.matching.ui.groups;
