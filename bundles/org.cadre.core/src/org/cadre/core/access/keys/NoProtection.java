/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.access.keys;

import java.util.List;

/** Everybody may open. */
record NoProtection() implements Protection {

    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public void admit(String account, List<Secret> secrets) {
        // everybody is let in already
    }

    @Override
    public void settle(String account, Secret secret) {
        // everybody stays
    }

    @Override
    public void dismiss(String account) {
        // nobody can be kept out
    }
}
