/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

import org.cadre.core.CadreException;
import org.eclipse.osgi.util.NLS;

/**
 * What a database in a folder may have that Cadre never puts there, and that could write files elsewhere or
 * run
 * programs: settings of Derby, triggers, functions, views, archives with classes. Folders and backups come
 * from
 * others too.
 *
 * @param files the folder with Derby's files
 * @param place how messages name the database
 */
record ForeignParts(Path files, String place) {

    private static final String SETTINGS = "service.properties";
    private static final long LARGEST = 1 << 16;
    private static final Pattern OWN = Pattern.compile("Sys\\w+Identifier|dataEncryption"
            + "|derby\\.encryptionBlockSize|(data|log)_encrypt_algorithm_version"
            + "|derby\\.serviceLocale|derby\\.storage\\.propertiesId");
    private static final String PROTOCOL = "derby.serviceProtocol";
    private static final String PROTOCOL_VALUE = "org.apache.derby.database.Database";
    /** What there must be none of; plain statements, since each opening waits until they are compiled. */
    private static final List<String> NONE = List.of("SELECT TRIGGERNAME FROM SYS.SYSTRIGGERS",
            "SELECT FILENAME FROM SYS.SYSFILES", "SELECT TABLENAME FROM SYS.SYSTABLES WHERE TABLETYPE = 'V'");
    private static final String SCHEMAS = "SELECT SCHEMAID, SCHEMANAME FROM SYS.SYSSCHEMAS";
    private static final String ALIASES = "SELECT ALIAS, JAVACLASSNAME, SCHEMAID FROM SYS.SYSALIASES";
    private static final String DERBYS = "org.apache.derby.";

    /** Looks at the settings, before Derby does. */
    void checkSettings() throws CadreException {
        var file = files.resolve(SETTINGS);
        var settings = new Properties();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return; // Derby refuses that by itself
            }
            try (var in = Files.newInputStream(file)) {
                settings.load(in);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw CadreException.failure(NLS.bind(Messages.Derby_damaged, place), e);
        }
        var foreign = settings.stringPropertyNames().stream()
                .filter(name -> !OWN.matcher(name).matches() && !isProtocol(settings, name)).sorted()
                .findFirst();
        if (foreign.isPresent()) {
            throw refused(foreign.get());
        }
    }

    private static boolean isProtocol(Properties settings, String name) {
        return name.equals(PROTOCOL) && PROTOCOL_VALUE.equals(settings.getProperty(name));
    }

    /** Looks at the tables, before anything is done with them. Nothing is returned. */
    Void checkTables(Engine engine) throws CadreException {
        try (var connection = engine.connect()) {
            var foreign = first(connection);
            connection.commit();
            if (foreign.isPresent()) {
                throw refused(foreign.get());
            }
            return null;
        } catch (SQLException e) {
            throw engine.explain(e);
        }
    }

    private static Optional<String> first(Connection connection) throws SQLException {
        try (var select = connection.createStatement()) {
            for (var sql : NONE) {
                try (var rows = select.executeQuery(sql)) {
                    if (rows.next()) {
                        return Optional.of(rows.getString(1));
                    }
                }
            }
            return firstAlias(select);
        }
    }

    /** Functions, procedures and types are Derby's own, and where Derby has them. */
    private static Optional<String> firstAlias(Statement select) throws SQLException {
        var own = new HashSet<String>();
        try (var rows = select.executeQuery(SCHEMAS)) {
            while (rows.next()) {
                if (rows.getString(2).startsWith("SYS") || rows.getString(2).equals("SQLJ")) {
                    own.add(rows.getString(1));
                }
            }
        }
        try (var rows = select.executeQuery(ALIASES)) {
            while (rows.next()) {
                boolean derbys = String.valueOf(rows.getString(2)).startsWith(DERBYS);
                if (!derbys || !own.contains(rows.getString(3))) {
                    return Optional.of(rows.getString(1));
                }
            }
        }
        return Optional.empty();
    }

    private CadreException refused(String name) {
        return CadreException.input(NLS.bind(Messages.Derby_foreign, place, name));
    }
}
