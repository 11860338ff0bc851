/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.store.Presence;
import org.cadre.core.store.ProgramStore;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.StoreProvider;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Keeps program databases on PostgreSQL servers, where several people work on one at the same time. The
 * database itself and the account are the administrator's to make; what is in it is made here.
 */
@Component(service = StoreProvider.class)
public final class PostgresStoreProvider implements StoreProvider {

    /** How much the pool's logging says about itself on the console. */
    private static final String LOGGING = "slf4j.internal.verbosity";

    /**
     * Held so that they stay quiet: what they say comes as exceptions too, and they would say it on the
     * console.
     */
    private final List<Logger> loggers =
            List.of(Logger.getLogger("com.zaxxer.hikari"), Logger.getLogger("org.postgresql"));
    private final SchemaVersions versions;

    /** Keeps databases with the present schema. */
    @Activate
    public PostgresStoreProvider() {
        this(SchemaVersions.known());
    }

    PostgresStoreProvider(SchemaVersions versions) {
        this.versions = versions;
        loggers.forEach(logger -> logger.setLevel(Level.OFF));
        if (System.getProperty(LOGGING) == null) {
            System.setProperty(LOGGING, "ERROR");
        }
    }

    /** Work with an engine that is connected. */
    private interface Work<T> {

        T run(PostgresEngine engine) throws SQLException, CadreException;
    }

    @Override
    public boolean handles(StoreLocation location) {
        return ServerAddress.SCHEME.equals(location.uri().getScheme());
    }

    @Override
    public Presence look(StoreLocation location, Credentials credentials) throws CadreException {
        return connected(location, credentials, engine -> {
            try {
                new SchemaUpgrader(versions, engine).isBehind(ServerAddress.of(location).place());
                return Presence.PROGRAM;
            } catch (SQLException e) {
                if (PostgresErrors.isNoProgram(e)) {
                    return Presence.NONE;
                }
                throw e;
            } finally {
                engine.shutdown();
            }
        });
    }

    @Override
    public ProgramStore create(StoreLocation location, Credentials credentials) throws CadreException {
        return connected(location, credentials, engine -> {
            new SchemaUpgrader(versions, engine).initialize(Filling.NONE);
            return store(location, engine);
        });
    }

    @Override
    public ProgramStore createCopy(StoreLocation location, Credentials credentials, ProgramStore source,
            IProgressMonitor monitor) throws CadreException {
        var copy = JdbcProgramStore.copy(source, SubMonitor.convert(monitor));
        var place = ServerAddress.of(location).place();
        return connected(location, credentials, engine -> {
            new SchemaUpgrader(versions, engine)
                    .initialize((target, same) -> copy.fill(new CopyTarget(target, same, place)));
            return store(location, engine);
        });
    }

    /**
     * Puts a copy of a database in the place of the one that is there, or of none, in one transaction.
     *
     * @return what the schemas of the former database are called now
     */
    Path replace(StoreLocation location, Credentials credentials, JdbcProgramStore source)
            throws CadreException {
        var copy = JdbcProgramStore.copy(source, SubMonitor.convert(null));
        var place = ServerAddress.of(location).place();
        var suffix = ServerRoom.suffix();
        return connected(location, credentials, engine -> {
            new SchemaUpgrader(versions, engine).initialize(
                    connection -> new ServerRoom(place).make(connection, suffix),
                    (target, same) -> copy.fill(new CopyTarget(target, same, place)));
            new ServerOpening(versions, location, engine, credentials).open().close();
            return Path.of("store" + suffix);
        });
    }

    @Override
    public ProgramStore open(StoreLocation location, Credentials credentials) throws CadreException {
        return connected(location, credentials,
                engine -> new ServerOpening(versions, location, engine, credentials).open());
    }

    private static ProgramStore store(StoreLocation location, Engine engine) throws CadreException {
        return new JdbcProgramStore(location, () -> { }, new Database(engine), Access.unprotected());
    }

    private static <T> T connected(StoreLocation location, Credentials credentials, Work<T> work)
            throws CadreException {
        var address = ServerAddress.of(location);
        var errors = new PostgresErrors(address);
        PostgresEngine engine;
        try {
            engine = PostgresEngine.connect(address, credentials);
        } catch (SQLException e) {
            throw credentials.kind() == Credentials.Kind.NONE ? errors.explainAnonymous(e)
                    : errors.explainOpening(e);
        }
        try {
            return work.run(engine);
        } catch (SQLException e) {
            throw engine.abandon(errors.explainOpening(e));
        } catch (CadreException e) {
            throw engine.abandon(e);
        } catch (OperationCanceledException e) {
            engine.shutdown();
            throw e;
        }
    }
}
