/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.backup.BackupImage;
import org.cadre.core.backup.Folders;
import org.cadre.core.store.Contents;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * Copies an open database by Derby's online backup and reads copies back.
 *
 * @param location where the database is
 * @param database the open database
 */
record DerbyCopier(StoreLocation location, Database database) {

    private static final int ATTEMPTS = 3;
    private static final String BACKUP = "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)";
    /** The name of the file with the keys of a protected database. */
    static final String KEYS = "keys.json";

    /** What belongs to a database beside Derby's own files. */
    private static final List<String> BESIDE = List.of("cadre.properties", KEYS, "keys-copy.json");

    /**
     * Writes a copy into an empty folder. Nobody waits for it, unless commits come all the time: a copy that
     * a commit came into is made again.
     */
    BackupImage write(Path folder, SubMonitor monitor) throws CadreException {
        return Patience.await(monitor, () -> {
            try {
                var image = attempt(folder, 1, monitor);
                copyBeside(folder);
                return image;
            } catch (IOException e) {
                throw CadreException.failure(NLS.bind(Messages.Derby_noSpace, folder), e);
            }
        });
    }

    /** Opens a copy as the program itself sees it, with the key of the original and in the name of its opener. */
    ProgramStore open(Path folder) throws CadreException {
        var engine = engine(folder);
        try {
            return new JdbcProgramStore(StoreLocation.ofFolder(folder), () -> { },
                    start(engine, folder).as(database.mapping().rights().whole()), Access.unprotected());
        } catch (SQLException e) {
            throw engine.abandon(engine.explain(e));
        } catch (CadreException e) {
            throw engine.abandon(e);
        }
    }

    private static Database start(DerbyEngine engine, Path folder) throws SQLException, CadreException {
        var foreign = new ForeignParts(new DatabaseFolder(folder).files(), folder.getFileName().toString());
        foreign.checkSettings();
        foreign.checkTables(engine);
        return new Database(engine);
    }

    private DerbyEngine engine(Path folder) {
        var files = new DatabaseFolder(folder).files();
        return ((DerbyEngine) database.engine()).at(files, folder.getFileName().toString());
    }

    /** Opens a copy, tests it, and counts what it has. */
    Contents readBack(Path folder, SubMonitor monitor) throws CadreException {
        var engine = engine(folder);
        monitor.setWorkRemaining(2);
        try {
            var copy = start(engine, folder);
            var findings = new Verifier(copy).verify(monitor.split(1));
            if (!findings.isEmpty()) {
                throw CadreException.failure(findings.getFirst().text(), null);
            }
            var contents = copy.contents(monitor.split(1));
            engine.shutdown();
            return contents;
        } catch (SQLException e) {
            throw engine.abandon(engine.explain(e));
        } catch (CadreException e) {
            throw engine.abandon(e);
        }
    }

    private BackupImage attempt(Path folder, int number, SubMonitor monitor) throws CadreException, IOException {
        if (number > ATTEMPTS) {
            return database.read(connection -> {
                var image = image(connection, monitor);
                copy(connection, folder);
                return image;
            });
        }
        var image = new BackupImage(database.last(), database.contentsByClass(monitor));
        try (var connection = database.engine().connect()) {
            copy(connection, folder);
            connection.commit();
        } catch (SQLException e) {
            throw database.engine().explain(e);
        }
        if (image.sequence() == database.last()) {
            return image;
        }
        Folders.delete(folder.resolve(files().getFileName()));
        return attempt(folder, number + 1, monitor);
    }

    private static BackupImage image(Connection connection, SubMonitor monitor) throws SQLException {
        var catalog = new CatalogRows(connection).read();
        return new BackupImage(new History(connection).last(),
                new ContentReader(connection, monitor).read(catalog).contents());
    }

    private static void copy(Connection connection, Path folder) throws SQLException {
        try (var call = connection.prepareCall(BACKUP)) {
            call.setString(1, folder.toString());
            call.execute();
        }
    }

    private void copyBeside(Path folder) throws IOException {
        for (var name : BESIDE) {
            var file = location.folder().orElseThrow().resolve(name);
            if (Files.exists(file)) {
                Files.copy(file, folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private Path files() {
        return new DatabaseFolder(location.folder().orElseThrow()).files();
    }
}
