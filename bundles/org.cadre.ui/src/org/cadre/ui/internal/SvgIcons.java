/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.internal;

import org.cadre.ui.Icons;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Draws the icons from the SVG files of this bundle, sharp at every scale. */
@Component(service = Icons.class)
public final class SvgIcons implements Icons {

    private ImageRegistry registry;

    @Override
    public Image get(String name) {
        if (registry == null) {
            registry = new ImageRegistry(Display.getDefault());
        }
        if (registry.getDescriptor(name) == null) {
            registry.put(name, descriptor(name));
        }
        return registry.get(name);
    }

    @Override
    public ImageDescriptor descriptor(String name) {
        var bundle = FrameworkUtil.getBundle(SvgIcons.class);
        return ImageDescriptor.createFromURL(bundle.getEntry("icons/" + name + ".svg")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Frees the images. */
    @Deactivate
    void dispose() {
        if (registry != null && !Display.getDefault().isDisposed()) {
            Display.getDefault().asyncExec(registry::dispose);
        }
    }
}
