/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.MessageFormat;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.exchange.Signups;
import org.cadre.ui.Messages;

/**
 * Remembers how the columns of each form were mapped. A form is known by its headings, whatever their order
 * and case.
 */
public final class MappingMemory {

    private final Path folder;
    private final Signups signups;

    /** Keeps one file for each form in that folder, which need not exist yet. */
    public MappingMemory(Path folder, Signups signups) {
        this.folder = folder;
        this.signups = signups;
    }

    /**
     * The mapping that was used last for a sheet with these headings.
     *
     * @return empty if there was none
     * @throws CadreException if there is one that cannot be read
     */
    public Optional<ColumnMapping> recall(Sheet sheet) throws CadreException {
        var file = file(sheet);
        return Files.isRegularFile(file) ? Optional.of(signups.readMapping(file)) : Optional.empty();
    }

    /** Keeps a mapping for the next sheet with these headings. */
    public void remember(Sheet sheet, ColumnMapping mapping) throws CadreException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw CadreException.failure(MessageFormat.format(Messages.Mapping_notRemembered, folder), e);
        }
        signups.writeMapping(mapping, file(sheet));
    }

    private Path file(Sheet sheet) {
        return folder.resolve(fingerprint(sheet) + ".json"); //$NON-NLS-1$
    }

    private static String fingerprint(Sheet sheet) {
        var form = sheet.headers().stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).sorted()
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        try {
            var digest = MessageDigest.getInstance("SHA-256"); //$NON-NLS-1$
            return HexFormat.of().formatHex(digest.digest(form.getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e); //$NON-NLS-1$
        }
    }
}
