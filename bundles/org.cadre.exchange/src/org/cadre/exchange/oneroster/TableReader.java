/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.cadre.exchange.Messages;
import org.cadre.exchange.text.Csv;
import org.cadre.exchange.text.TextEncoding;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/** Reads the files of a package one by one and collects what makes the package unreadable. */
@SuppressWarnings("nls")
class TableReader {

    private final PackageFiles files;
    private final SubMonitor monitor;
    private final List<Rejection> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    TableReader(PackageFiles files, SubMonitor monitor) {
        this.files = files;
        this.monitor = monitor;
    }

    /** What is wrong with whole files so far. */
    List<Rejection> faults() {
        return faults;
    }

    /** What was recognized so far, as sentences. */
    List<String> notes() {
        return notes;
    }

    /**
     * Reads the rows of a file, the header among them; a fault in its form is collected and ends the
     * reading.
     */
    void read(String file, Csv.RowConsumer consumer) throws CadreException {
        try {
            var encoding = encoding(file);
            try (var text = encoding.reader(open(file))) {
                Csv.readStrictly(text, consumer);
            }
        } catch (LimitedStream.LimitException e) {
            throw RefusedPackage.because(files.name(), Code.BOMB, file, file);
        } catch (IOException e) {
            throw RefusedPackage.because(files.name(), Code.UNREADABLE, file, String.valueOf(e.getMessage()));
        } catch (Csv.SyntaxException e) {
            faults.add(code(e.fault()).at(new Code.Place(file, e.line()), "", file, ""));
        }
    }

    /** Reads the header of a file, if it has one without faults. */
    Optional<Header> header(FileSchema schema, Version version) throws CadreException {
        var found = new ArrayList<Header>();
        read(schema.name(), (line, cells) -> {
            found.add(new Header(schema, version, cells.stream().map(String::strip).toList()));
            return false;
        });
        if (found.isEmpty()) {
            faults.add(Code.MISSING_HEADER_ROW.at(new Code.Place(schema.name(), 1), "", schema.name(), ""));
            return Optional.empty();
        }
        if (found.get(0).faults().isEmpty()) {
            return Optional.of(found.get(0));
        }
        if (isWellFormed(schema.name())) {
            faults.addAll(found.get(0).faults());
        }
        return Optional.empty();
    }

    /** A file that is no table deserves no remarks on its columns. */
    private boolean isWellFormed(String file) throws CadreException {
        int before = faults.size();
        read(file, (line, cells) -> true);
        return faults.size() == before;
    }

    private TextEncoding encoding(String file) throws IOException {
        try (var bytes = open(file)) {
            var encoding = TextEncoding.of(bytes);
            var note = NLS.bind(Messages.Package_encoding, file, encoding.charset().displayName());
            if (!encoding.isUtf8() && !notes.contains(note)) {
                notes.add(note);
            }
            return encoding;
        }
    }

    private InputStream open(String file) throws IOException {
        return new WatchedStream(files.read(file), monitor);
    }

    private static Code code(Csv.Fault fault) {
        return switch (fault) {
        case UNESCAPED_QUOTE -> Code.UNESCAPED_QUOTE;
        case TEXT_AFTER_QUOTE -> Code.TEXT_AFTER_QUOTE;
        case UNCLOSED_QUOTE -> Code.UNCLOSED_QUOTE;
        case CELL_TOO_LONG -> Code.CELL_TOO_LONG;
        };
    }
}
