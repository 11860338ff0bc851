/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.FrameworkUtil;

/** The icons of this module, for as long as a control lives. */
final class MatchIcons {

    /** A pair that no match may move. */
    static final String LOCK = "lock"; //$NON-NLS-1$

    /** Somebody whom the last decision moved. */
    static final String MOVED = "moved"; //$NON-NLS-1$

    private final LocalResourceManager resources;

    MatchIcons(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    Image get(String name) {
        var file = FrameworkUtil.getBundle(MatchIcons.class)
                .getEntry("icons/" + name + ".svg"); //$NON-NLS-1$ //$NON-NLS-2$
        return resources.create(ImageDescriptor.createFromURL(file));
    }
}
