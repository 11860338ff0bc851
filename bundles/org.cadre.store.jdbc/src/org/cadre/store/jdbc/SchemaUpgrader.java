/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/** Brings a database to the present version of the schema, each step in a transaction of its own. */
final class SchemaUpgrader {

    private final SchemaVersions versions;
    private final Engine engine;

    SchemaUpgrader(SchemaVersions versions, Engine engine) {
        this.versions = versions;
        this.engine = engine;
    }

    /** Makes the schema of an empty database and fills it: the whole or nothing of it. */
    void initialize(Filling filling) throws SQLException, CadreException {
        initialize(connection -> { }, filling);
    }

    /** Does something that makes room. */
    interface Before {

        /** Does it in the transaction that makes the schema. */
        void run(Connection connection) throws SQLException, CadreException;
    }

    /** Makes the schema where something else was, once that is out of the way, and fills it. */
    void initialize(Before before, Filling filling) throws SQLException, CadreException {
        try (var connection = engine.connect()) {
            complete(connection, () -> {
                before.run(connection);
                versions.initialize(connection);
                while (versions.of(connection) < versions.latest()) {
                    versions.step(connection, engine);
                }
                filling.fill(connection, engine);
            });
        }
    }

    /** The versions up to that of a database. */
    SchemaVersions present() throws SQLException {
        try (var connection = engine.connect()) {
            int version = versions.of(connection);
            connection.commit();
            return new SchemaVersions(versions.upgrades().subList(0, Math.min(version, versions.latest())));
        }
    }

    /**
     * Whether a database lacks steps.
     *
     * @param place how messages name the database
     * @throws CadreException of kind INPUT if it has steps that this program does not know
     */
    boolean isBehind(Object place) throws SQLException, CadreException {
        try (var connection = engine.connect()) {
            int version = versions.of(connection);
            connection.commit();
            if (version > versions.latest()) {
                throw CadreException.input(NLS.bind(Messages.Open_newer, place));
            }
            return version < versions.latest();
        }
    }

    /** Takes the steps that a database lacks. */
    void upgrade() throws SQLException, CadreException {
        try (var connection = engine.connect()) {
            while (versions.of(connection) < versions.latest()) {
                complete(connection, () -> step(connection));
            }
            connection.commit();
        }
    }

    /** Takes the next step, unless another process has done so. */
    private void step(Connection connection) throws SQLException {
        connection.rollback(); // ends the moment that the version was read in
        engine.lock(connection);
        if (versions.of(connection) < versions.latest()) {
            versions.step(connection, engine);
        }
    }

    /** A part of an upgrade. */
    private interface Part {

        void run() throws SQLException, CadreException;
    }

    private static void complete(Connection connection, Part part) throws SQLException, CadreException {
        try {
            part.run();
            connection.commit();
        } catch (SQLException | CadreException | RuntimeException | Error e) {
            takeBack(connection, e);
            throw e;
        }
    }

    /** What went wrong is what users are told, also if the connection went with it. */
    private static void takeBack(Connection connection, Throwable cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }
}
