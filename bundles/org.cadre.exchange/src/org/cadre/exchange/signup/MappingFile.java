/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ColumnMapping;
import org.cadre.core.exchange.SignupField;
import org.cadre.exchange.Messages;
import org.cadre.exchange.text.SafeFile;
import org.cadre.model.ParticipantRole;
import org.eclipse.osgi.util.NLS;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/** Keeps a column mapping as JSON: fields by heading, and the role of everybody where no column tells it. */
@SuppressWarnings("nls")
final class MappingFile {

    private static final long LARGEST = 1L << 20;

    private MappingFile() {
    }

    /** The content of the file, as gson reads and writes it. */
    private static final class Content {
        private Map<String, String> columns;
        private String defaultRole;
    }

    static ColumnMapping read(Path file) throws CadreException {
        try {
            if (Files.size(file) > LARGEST) {
                throw CadreException.input(NLS.bind(Messages.Mapping_tooLarge, file));
            }
            var content = new GsonBuilder().create().fromJson(Files.readString(file), Content.class);
            if (content == null || content.columns == null) {
                throw CadreException.input(NLS.bind(Messages.Mapping_malformed, file));
            }
            return mapping(content, file);
        } catch (NoSuchFileException e) {
            throw CadreException.input(NLS.bind(Messages.Mapping_missing, file));
        } catch (IOException | JsonParseException e) {
            throw new CadreException(CadreException.Kind.INPUT, NLS.bind(Messages.Mapping_malformed, file),
                    e);
        }
    }

    static void write(ColumnMapping mapping, Path file) throws CadreException {
        var content = new Content();
        content.columns = new LinkedHashMap<>();
        mapping.columns().forEach((heading, field) -> content.columns.put(heading, word(field)));
        content.defaultRole = mapping.defaultRole() == null ? null : mapping.defaultRole().getLiteral();
        var json = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(content);
        try {
            SafeFile.write(file, path -> Files.writeString(path, json + System.lineSeparator()));
        } catch (IOException e) {
            throw SafeFile.failure(file, e);
        }
    }

    /** The word for a field in files and messages: staff_id, email, role … */
    static String word(SignupField field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    private static ColumnMapping mapping(Content content, Path file) throws CadreException {
        var columns = new LinkedHashMap<String, SignupField>();
        for (var entry : content.columns.entrySet()) {
            // Half a surrogate pair is in no heading of any file, and could not be written again.
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(entry.getKey())) {
                throw CadreException.input(NLS.bind(Messages.Mapping_malformed, file));
            }
            columns.put(entry.getKey(), field(entry.getValue(), file));
        }
        var role = content.defaultRole == null ? null : ParticipantRole.get(content.defaultRole);
        if (content.defaultRole != null && role == null) {
            throw CadreException.input(NLS.bind(Messages.Mapping_role, file, content.defaultRole));
        }
        return new ColumnMapping(columns, role);
    }

    private static SignupField field(String word, Path file) throws CadreException {
        return Stream.of(SignupField.values()).filter(f -> f.name().equalsIgnoreCase(word)).findFirst()
                .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Mapping_field,
                        new Object[] { file, word,
                    Stream.of(SignupField.values()).map(MappingFile::word)
                            .collect(Collectors.joining(", ")) })));
    }
}
