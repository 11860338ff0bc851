/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Makes the window look as the user prefers, also when she changes her mind. */
@Component(service = Appearance.class)
public final class Appearance {

    private final IPreferenceChangeListener listener = event -> {
        if (event.getKey().equals(Settings.APPEARANCE)) {
            Display.getDefault().asyncExec(this::apply);
        }
    };

    @Activate
    void start() {
        InstanceScope.INSTANCE.getNode(Settings.QUALIFIER).addPreferenceChangeListener(listener);
    }

    @Deactivate
    void stop() {
        InstanceScope.INSTANCE.getNode(Settings.QUALIFIER).removePreferenceChangeListener(listener);
    }

    /** Puts the preferred look into effect. */
    void apply() {
        var engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        var wanted = Settings.look().themeId();
        if (engine != null && (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted))) {
            engine.setTheme(wanted, true);
        }
    }
}
