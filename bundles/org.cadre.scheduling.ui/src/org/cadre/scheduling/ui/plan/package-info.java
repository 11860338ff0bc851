/** Plans and repairs of plans: asked for, looked at, accepted or discarded. */
package org.cadre.scheduling.ui.plan;
