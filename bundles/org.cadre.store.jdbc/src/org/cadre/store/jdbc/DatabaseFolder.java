/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.eclipse.osgi.util.NLS;

/**
 * The folder of a program database: a file that says what it is, and the engine's files.
 *
 * @param folder the folder
 */
record DatabaseFolder(Path folder) {

    private static final String FORMAT = "format";
    private static final int LATEST_FORMAT = 2;

    /** The folder with the engine's files. */
    Path files() {
        return folder.resolve("data");
    }

    /** The file whose lock says that the database is open. */
    Path lock() {
        return folder.resolve("cadre.lock");
    }

    /** Whether the engine's files are encrypted. */
    boolean isEncrypted() {
        return Files.exists(files().resolve("verifyKey.dat"));
    }

    /** Says what the folder is; programs that know nothing of encryption leave alone what is encrypted. */
    void mark(int schemaVersion) throws IOException {
        Files.writeString(marker(), """
                # A program database of Cadre. Copy or move the folder as a whole, while it is not open.
                %s=%d
                engine=derby
                schema=%d
                created=%s
                """.formatted(FORMAT, isEncrypted() ? LATEST_FORMAT : 1, schemaVersion, Instant.now()));
    }

    /**
     * Checks that the folder is a program database that this program can open.
     *
     * @throws CadreException of kind INPUT if it is not
     */
    void check() throws CadreException {
        if (!Files.exists(folder)) {
            throw input(Messages.Open_noFolder);
        }
        if (!Files.isRegularFile(marker())) {
            throw input(Messages.Open_noDatabase);
        }
        if (format() > LATEST_FORMAT) {
            throw input(Messages.Open_newer);
        }
        if (!Files.isDirectory(files())) {
            throw CadreException.failure(NLS.bind(Messages.Derby_damaged, folder), null);
        }
    }

    /**
     * Checks that a database can be created here.
     *
     * @throws CadreException of kind INPUT if something is here already
     */
    void checkFree() throws CadreException {
        if (Files.exists(marker())) {
            throw input(Messages.Create_databaseThere);
        }
        if (Files.exists(folder) && !isEmptyFolder()) {
            throw input(Messages.Create_somethingThere);
        }
    }

    /** Whether something here says that it is a program database. */
    boolean isMarked() {
        return Files.exists(marker());
    }

    private boolean isEmptyFolder() throws CadreException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Create_failed, folder, e.getMessage()), e);
        }
    }

    private int format() throws CadreException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(marker())) {
            properties.load(reader);
            return Integer.parseInt(properties.getProperty(FORMAT, "").strip());
        } catch (NumberFormatException | MalformedInputException e) {
            throw new CadreException(Kind.INPUT, NLS.bind(Messages.Open_noDatabase, folder), e);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Derby_other, folder, e.getMessage()), e);
        }
    }

    private Path marker() {
        return folder.resolve("cadre.properties");
    }

    private CadreException input(String message) {
        return CadreException.input(NLS.bind(message, folder));
    }
}
