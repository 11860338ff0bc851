/** Works out beside the window what concerns the open database, so that the UI thread is free. */
package org.cadre.matching.ui.beside;
