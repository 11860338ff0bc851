/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline.command;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Side;
import org.eclipse.osgi.util.NLS;

/**
 * A text file with one choice a line: the key of a conflict, a space, and "mine" or "theirs". Empty lines and
 * lines that begin with # do not count.
 *
 * @param file the file
 */
@SuppressWarnings("nls")
record ChoicesFile(Path file) {

    private static final long LARGEST = 16 << 20;

    /** Reads the choices. */
    Choices read() throws CadreException {
        try {
            if (Files.size(file) > LARGEST) {
                throw CadreException.input(NLS.bind(Messages.Choices_unreadable, file.getFileName()));
            }
            return parse(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new CadreException(CadreException.Kind.INPUT,
                    NLS.bind(Messages.Choices_unreadable, file.getFileName()), e);
        } catch (IOException e) {
            throw new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.Choices_noFile, file), e);
        }
    }

    private Choices parse(String text) throws CadreException {
        var sides = new HashMap<String, Side>();
        int number = 0;
        for (var line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                var words = line.split("\\s+");
                sides.put(words[0], side(words, number));
            }
        }
        return key -> Optional.ofNullable(sides.get(key.text()));
    }

    private Side side(String[] words, int line) throws CadreException {
        return switch (words.length == 2 ? words[1].toLowerCase(Locale.ROOT) : "") {
            case "mine" -> Side.MINE;
            case "theirs" -> Side.THEIRS;
            default -> throw CadreException.input(NLS.bind(Messages.Choices_line, file.getFileName(), line));
        };
    }
}
