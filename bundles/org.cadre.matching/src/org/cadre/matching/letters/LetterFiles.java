/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.letter.Letter;
import org.cadre.core.letter.LetterKind;
import org.cadre.core.letter.LetterSource;
import org.cadre.core.listing.ListColumn;
import org.cadre.core.listing.Listing;
import org.eclipse.osgi.util.NLS;

/** Writes the data of letters as lists for mail merge: one file a kind, one row a letter. */
public final class LetterFiles {

    // With it, spreadsheet programs read the letters of every language.
    private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$
    private static final String UNFINISHED = ".part"; //$NON-NLS-1$

    private final Path folder;
    private final LetterSource source;

    /** Writes to this folder, which is created if need be. */
    public LetterFiles(Path folder, LetterSource source) {
        this.folder = folder;
        this.source = source;
    }

    /**
     * Writes letters-mentor.csv, letters-mentee.csv and letters-principal.csv, each beside its place first.
     *
     * @throws CadreException if one of them cannot be written
     */
    public List<Path> write(List<Letter> letters) throws CadreException {
        return write(letters, EnumSet.allOf(LetterKind.class));
    }

    /** Writes only the files of these kinds. */
    public List<Path> write(List<Letter> letters, Set<LetterKind> kinds) throws CadreException {
        try {
            Files.createDirectories(folder);
            var files = new ArrayList<Path>();
            for (var kind : kinds) {
                files.add(write(kind, letters.stream().filter(letter -> letter.kind() == kind).toList()));
            }
            return files;
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Letters_failed, folder, e.getMessage()), e);
        }
    }

    private Path write(LetterKind kind, List<Letter> letters) throws IOException {
        var name = "letters-" + kind.name().toLowerCase(Locale.ROOT) + ".csv"; //$NON-NLS-1$ //$NON-NLS-2$
        var columns = source.fields(kind).stream().map(field ->
                new ListColumn<Letter>(field, field, letter -> letter.fields().get(field))).toList();
        var part = Files.writeString(folder.resolve(name + UNFINISHED),
                BYTE_ORDER_MARK + new Listing<>(name, columns, letters).csv());
        return Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }
}
