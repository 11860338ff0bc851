/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.integration.tests.architecture;

import java.util.Set;

/** Who may need whom. */
final class Layers {

    static final String PREFIX = "org.cadre.";

    private static final Set<String> MODEL = Set.of("org.cadre.model");
    private static final Set<String> CORE = Set.of("org.cadre.core", "org.cadre.model");
    private static final Set<String> MODULE = Set.of("org.cadre.core", "org.cadre.model",
            "org.cadre.assignment");
    private static final Set<String> UI = Set.of("org.cadre.ui", "org.cadre.core", "org.cadre.model");

    private Layers() {
    }

    /**
     * Whether a shipped bundle may need another one of ours. A module's user interface may need its
     * module.
     */
    static boolean mayNeed(String bundle, String other) {
        return allowed(bundle).contains(other) || bundle.equals(other + ".ui");
    }

    private static Set<String> allowed(String bundle) {
        return switch (bundle.substring(PREFIX.length())) {
            case "model", "assignment" -> Set.of();
            case "core" -> MODEL;
            case "store.jdbc", "exchange", "cli", "ui" -> CORE;
            case "workbench" -> UI;
            case String name when name.endsWith(".ui") -> UI;
            default -> MODULE;
        };
    }
}
