/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc.keys;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * The file {@code keys.json} in the folder of a protected database: the database's key, once for each secret
 * that opens it. A second copy stands in if the first is damaged; without either, nobody can open the
 * database.
 *
 * @param folder the folder of the database
 */
public record KeyFile(Path folder) {

    /** Thousands of accounts. */
    private static final long LARGEST = 4 << 20;

    /** Returns whether the database in that folder is protected. */
    public boolean exists() {
        return Files.exists(main()) || Files.exists(copy());
    }

    /**
     * Reads the slots.
     *
     * @throws CadreException if neither copy can be read
     */
    public List<KeyEntry> read() throws CadreException {
        var read = read(main());
        if (read.isEmpty()) {
            read = read(copy());
        }
        return read.orElseThrow(() -> CadreException.failure(NLS.bind(Messages.Keys_damaged, folder), null));
    }

    /** Replaces the slots; a reader finds the old ones or the new ones. */
    public void write(List<KeyEntry> entries) throws CadreException {
        var text = KeyText.write(entries);
        replace(main(), text);
        replace(copy(), text);
    }

    /** Makes both copies equal again where a write was interrupted or one is damaged. */
    void heal(List<KeyEntry> entries) throws CadreException {
        var found = bytes(main());
        if (!Arrays.equals(found, bytes(copy())) || !KeyText.read(found).equals(Optional.of(entries))) {
            write(entries);
        }
    }

    private Optional<List<KeyEntry>> read(Path file) throws CadreException {
        return KeyText.read(bytes(file));
    }

    private static byte[] bytes(Path file) throws CadreException {
        try {
            return Files.exists(file) && Files.size(file) <= LARGEST ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Keys_unreadable, file), e);
        }
    }

    private void replace(Path file, String text) throws CadreException {
        try {
            Replacement.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Keys_unwritable, file), e);
        }
    }

    private Path main() {
        return folder.resolve("keys.json");
    }

    private Path copy() {
        return folder.resolve("keys-copy.json");
    }
}
