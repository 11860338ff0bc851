/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

import org.cadre.core.access.keys.Hkdf;
import org.cadre.core.access.keys.SecretSlot;

/**
 * One secret's way to the database's key.
 *
 * @param account the account's name as {@link #tag} has it, so that the file names nobody
 * @param slot the key, locked
 */
public record KeyEntry(String account, SecretSlot slot) {

    /** Returns what stands for an account's name; the same regardless of case. */
    public static String tag(String account) {
        var name = account.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Hkdf.derive(name, "cadre account")).substring(0, 32);
    }
}
