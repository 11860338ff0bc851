/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;

/** How the window looks. */
enum Look {

    /** As the desktop does. */
    SYSTEM,
    /** Dark text on light ground. */
    LIGHT,
    /** Light text on dark ground. */
    DARK;

    private static final String LIGHT_THEME = "org.eclipse.e4.ui.css.theme.e4_default"; //$NON-NLS-1$
    private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark"; //$NON-NLS-1$

    /** The look that a preference names; as the desktop if it names none. */
    static Look of(String key) {
        return Stream.of(values()).filter(look -> look.key().equals(key)).findFirst().orElse(SYSTEM);
    }

    /** What a preference calls it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Id of the theme that draws it. */
    String themeId() {
        return switch (this) {
            case SYSTEM -> Display.isSystemDarkTheme() ? DARK_THEME : LIGHT_THEME;
            case LIGHT -> LIGHT_THEME;
            case DARK -> DARK_THEME;
        };
    }
}
