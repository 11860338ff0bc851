/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import org.eclipse.core.runtime.Platform;
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

    private static final String GTK_BUTTONS =
            "platform:/plugin/org.cadre.workbench/css/dark-gtk.css"; //$NON-NLS-1$

    private boolean adjusted;
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
        if (engine != null) {
            apply(engine, Settings.look().themeId());
        }
    }

    private void apply(IThemeEngine engine, String wanted) {
        addNativeButtons(engine);
        if (engine.getActiveTheme() == null || !engine.getActiveTheme().getId().equals(wanted)) {
            engine.setTheme(wanted, true);
        }
    }

    /** Adds what only holds on GTK; a theme that is active already has to be read again for it. */
    private void addNativeButtons(IThemeEngine engine) {
        if (adjusted || !Platform.getWS().equals(Platform.WS_GTK)) {
            return;
        }
        adjusted = true;
        engine.registerStylesheet(GTK_BUTTONS, Look.DARK.themeId());
        if (engine.getActiveTheme() != null && engine.getActiveTheme().getId().equals(Look.DARK.themeId())) {
            engine.setTheme(Look.LIGHT.themeId(), false);
        }
    }
}
