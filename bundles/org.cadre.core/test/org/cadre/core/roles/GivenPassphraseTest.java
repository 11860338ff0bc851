/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.roles;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.cadre.core.access.Credentials;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("nls")
class GivenPassphraseTest {

    @RepeatedTest(20)
    void knowsGivenOnesAgain() {
        assertTrue(GivenPassphrase.isIn(Credentials.passphrase("ana", GivenPassphrase.random()
                .toCharArray())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "amber kettle violin harbor", "ABCDE-FGHIJ-KLMNO",
            "abcde-fghij-klmno-pqrst" })
    void leavesOwnOnesAlone(String own) {
        assertFalse(GivenPassphrase.isIn(Credentials.passphrase("ana", own.toCharArray())));
    }

    @Test
    void asksNobodyWithARecoveryKeyOrWithoutASecret() {
        assertFalse(GivenPassphrase.isIn(Credentials.none()));
        assertFalse(GivenPassphrase.isIn(Credentials.recovery("ana",
                "ABCDE-FGHJK-MNPQR-STVWX".toCharArray())));
    }
}
