/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.sealed;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {

    @ParameterizedTest
    @EnumSource
    @DisplayName("Every refusal has its sentence")
    void refusals(Refusal refusal) {
        assertFalse(RefusalText.of(refusal).contains("NLS missing")); //$NON-NLS-1$
    }
}
