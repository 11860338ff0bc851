/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.store.jdbc;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.cadre.core.CadreException;
import org.cadre.core.store.StoreLocation;
import org.eclipse.osgi.util.NLS;

/**
 * Where a database on a server is, and how to get there safely. Off this machine the connection is encrypted
 * and the server's certificate is checked; nothing in an address can change that.
 *
 * @param host the name or number of the server
 * @param port its port
 * @param database the name of the database there
 * @param tls the connection's sslmode, as PostgreSQL's clients call it
 * @param authority a file with the certificates to trust; null for those that Java trusts
 */
record ServerAddress(String host, int port, String database, String tls, String authority) {

    /** The scheme of such locations. */
    static final String SCHEME = "postgresql";
    private static final int DEFAULT_PORT = 5432;
    private static final String FULL = "verify-full";
    private static final Set<String> CHECKED = Set.of(FULL, "verify-ca");
    private static final Set<String> UNCHECKED = Set.of("disable", "prefer", "require");

    /**
     * Reads an address, for instance {@code postgresql://db.example.org/cadre?sslrootcert=/etc/district.pem}.
     *
     * @throws CadreException of kind INPUT if something in it is missing, unknown or unsafe
     */
    static ServerAddress of(StoreLocation location) throws CadreException {
        var uri = location.uri();
        if (uri.getRawUserInfo() != null) {
            throw CadreException.input(NLS.bind(Messages.Server_secretInAddress, location.name()));
        }
        var database = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (uri.getHost() == null || database.isEmpty() || database.contains("/")
                || uri.getFragment() != null) {
            throw CadreException.input(NLS.bind(Messages.Server_badAddress, uri));
        }
        var options = options(uri.getQuery());
        var tls = options.getOrDefault("sslmode", isLoopback(uri.getHost()) ? "prefer" : FULL);
        if (!CHECKED.contains(tls) && !(UNCHECKED.contains(tls) && isLoopback(uri.getHost()))) {
            throw CadreException.input(NLS.bind(Messages.Server_unsafe, tls, uri.getHost()));
        }
        return new ServerAddress(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(), database,
                tls,
                options.get("sslrootcert"));
    }

    /** Whether the server must show a certificate that somebody trusted has signed. */
    boolean isChecked() {
        return CHECKED.contains(tls);
    }

    /** How messages name the database. */
    String place() {
        return host + '/' + database;
    }

    private static Map<String, String> options(String query) throws CadreException {
        var options = new LinkedHashMap<String, String>();
        for (var option : query == null ? new String[0] : query.split("&")) {
            int equals = option.indexOf('=');
            var name = equals < 0 ? option : option.substring(0, equals);
            if (equals < 0 || !Set.of("sslmode", "sslrootcert").contains(name)) {
                throw CadreException.input(NLS.bind(Messages.Server_unknownOption, name));
            }
            options.put(name, option.substring(equals + 1));
        }
        return options;
    }

    /** Whether a name or number means this machine, whatever a name server may say. */
    private static boolean isLoopback(String host) {
        return "localhost".equals(host) || "[::1]".equals(host) || host.startsWith("127.")
                && Arrays.stream(host.split("\\.", -1)).allMatch(part -> part.matches("\\d{1,3}"));
    }
}
