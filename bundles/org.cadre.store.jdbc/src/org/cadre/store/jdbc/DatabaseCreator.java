/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.store.jdbc.keys.DatabaseKey;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;

/** Creates a database beside its place and moves it there when it is complete. */
final class DatabaseCreator {

    private static final String CREATING = ".creating-";

    private final SchemaVersions versions;
    private final Path target;

    DatabaseCreator(SchemaVersions versions, Path target) {
        this.versions = versions;
        this.target = target;
    }

    /**
     * Creates the database; whatever fails, nothing of it is left.
     *
     * @param credentials of the first account; the database is encrypted unless there are none
     */
    void create(Credentials credentials, Filling filling) throws CadreException {
        var protect = credentials.kind() != Credentials.Kind.NONE;
        if (protect) {
            FirstAccount.check(credentials);
        }
        create(protect ? Optional.of(new FirstAccount(credentials, DatabaseKey.random(), true))
                : Optional.empty(), filling);
    }

    /** Creates a copy that these credentials open, and nobody knows of them in the database. */
    void createLocked(Credentials credentials, Filling filling) throws CadreException {
        create(credentials.kind() == Credentials.Kind.NONE ? Optional.empty()
                : Optional.of(new FirstAccount(credentials, DatabaseKey.random(), false)), filling);
    }

    private void create(Optional<FirstAccount> first, Filling filling) throws CadreException {
        new DatabaseFolder(target).checkFree();
        var building = target.resolveSibling('.' + target.getFileName().toString() + CREATING
                + ProcessHandle.current().pid());
        try {
            Files.createDirectories(target.getParent());
            deleteAbandoned();
            delete(building);
            Files.createDirectory(building);
            fill(new DatabaseFolder(building), first, filling);
            Files.deleteIfExists(target);
            Files.move(building, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Create_failed, target, reason(e)), e);
        } finally {
            delete(building);
        }
    }

    private void fill(DatabaseFolder folder, Optional<FirstAccount> first, Filling filling)
            throws CadreException, IOException {
        var engine = new DerbyEngine(folder.files(), target.toString(), first.map(FirstAccount::key));
        try {
            engine.create();
            new SchemaUpgrader(versions, engine).initialize(filling);
            if (first.isPresent()) {
                first.get().create(folder, engine);
            }
            engine.shutdown();
        } catch (SQLException e) {
            throw engine.abandon(CadreException.failure(
                    NLS.bind(Messages.Create_failed, target, reason(DerbyErrors.origin(e))), e));
        } catch (CadreException e) {
            throw engine.abandon(e);
        } catch (OperationCanceledException e) {
            throw engine.abandon(e);
        }
        folder.mark(versions.latest());
    }

    /** Deletes what processes left here that were killed while they created the same database. */
    private void deleteAbandoned() throws IOException, CadreException {
        var prefix = '.' + target.getFileName().toString() + CREATING;
        List<Path> left;
        try (var siblings = Files.list(target.getParent())) {
            left = siblings.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .filter(p -> isAbandoned(p.getFileName().toString().substring(prefix.length()))).toList();
        }
        for (var path : left) {
            delete(path);
        }
    }

    private static boolean isAbandoned(String process) {
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    private void delete(Path folder) throws CadreException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            } catch (IOException e) {
                throw CadreException.failure(NLS.bind(Messages.Create_leftover, folder), e);
            }
        }
    }

    private static String reason(Throwable e) {
        return switch (e) {
            case AccessDeniedException denied -> Messages.Create_denied;
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> String.valueOf(e.getMessage()).replaceAll("[.\\s]+$", "");
        };
    }
}
