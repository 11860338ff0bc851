/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
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
    private static final String NAMES = """
            SELECT TRIGGERNAME FROM SYS.SYSTRIGGERS
            UNION ALL SELECT FILENAME FROM SYS.SYSFILES
            UNION ALL SELECT TABLENAME FROM SYS.SYSTABLES WHERE TABLETYPE = 'V'
            UNION ALL SELECT A.ALIAS FROM SYS.SYSALIASES A, SYS.SYSSCHEMAS S WHERE A.SCHEMAID = S.SCHEMAID
                AND (S.SCHEMANAME NOT LIKE 'SYS%' AND S.SCHEMANAME <> 'SQLJ'
                    OR A.JAVACLASSNAME NOT LIKE 'org.apache.derby.%')""";

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

    /** Looks at the tables, before anything is done with them. */
    void checkTables(Engine engine) throws SQLException, CadreException {
        try (var connection = engine.connect()) {
            var foreign = first(connection);
            connection.commit();
            if (foreign.isPresent()) {
                throw refused(foreign.get());
            }
        }
    }

    private static Optional<String> first(Connection connection) throws SQLException {
        try (var select = connection.createStatement(); var rows = select.executeQuery(NAMES)) {
            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
        }
    }

    private CadreException refused(String name) {
        return CadreException.input(NLS.bind(Messages.Derby_foreign, place, name));
    }
}
