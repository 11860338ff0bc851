/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.server;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.cadre.core.store.StoreLocation;
import org.cadre.ui.wizards.Verdict;
import org.eclipse.osgi.util.NLS;

/**
 * What the user says about a database on a server; never the password.
 *
 * @param host the name or number of the server, as typed
 * @param port its port, as typed
 * @param database the name of the database there, as typed
 * @param authority the file with the certificates to trust, as typed; blank for those that Java trusts
 */
@SuppressWarnings("nls")
record ServerTarget(String host, String port, String database, String authority) {

    /** The port where PostgreSQL listens unless told otherwise. */
    static final int STANDARD_PORT = 5432;

    private static final String SCHEME = "postgresql";
    private static final int LAST_PORT = 65_535;

    /** Takes away the blanks around what was typed. */
    ServerTarget {
        host = host.strip();
        port = port.strip();
        database = database.strip();
        authority = authority.strip();
    }

    /**
     * Whether one can try to reach it.
     *
     * @param open where the database is that is open already; empty if none is
     */
    Verdict verdict(Optional<StoreLocation> open) {
        if (host.isEmpty()) {
            return Verdict.incomplete(Messages.Server_noHost);
        }
        if (uri(host, "/").isEmpty()) {
            return Verdict.error(NLS.bind(Messages.Server_badHost, host));
        }
        if (!isPort()) {
            return Verdict.error(NLS.bind(Messages.Server_badPort, port));
        }
        if (database.isEmpty()) {
            return Verdict.incomplete(Messages.Server_noDatabase);
        }
        if (database.contains("/")) {
            return Verdict.error(NLS.bind(Messages.Server_badDatabase, database));
        }
        if (!authority.isEmpty() && !isFile()) {
            return Verdict.error(NLS.bind(Messages.Server_badAuthority, authority));
        }
        return open.filter(this::isSame).isPresent() ? Verdict.error(Messages.Server_isOpen) : Verdict.good();
    }

    /** Where it is; only if the verdict is good. */
    StoreLocation location() {
        return new StoreLocation(uri(host, '/' + database).orElseThrow());
    }

    /** How messages name it. */
    String place() {
        return host + '/' + database;
    }

    private Optional<URI> uri(String name, String path) {
        try {
            var number = isPort() && Integer.parseInt(port) != STANDARD_PORT ? Integer.parseInt(port) : -1;
            var query = authority.isEmpty() ? null : "sslrootcert=" + authority;
            var uri = new URI(SCHEME, null, name, number, path, query, null);
            return Optional.of(uri).filter(u -> name.equals(u.getHost()) || isNumber(name, u.getHost()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it is a number of IPv6, which addresses have in brackets. */
    private static boolean isNumber(String name, String host) {
        return name.contains(":") && ('[' + name + ']').equals(host);
    }

    private boolean isPort() {
        return port.matches("\\d{1,5}") && Integer.parseInt(port) > 0 && Integer.parseInt(port) <= LAST_PORT;
    }

    /** Whether it is a file that an address can name: its options end at the next ampersand. */
    private boolean isFile() {
        try {
            var path = Path.of(authority);
            return !authority.contains("&") && path.isAbsolute() && Files.isRegularFile(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private boolean isSame(StoreLocation other) {
        var uri = other.uri();
        var otherPort = uri.getPort() < 0 ? STANDARD_PORT : uri.getPort();
        return SCHEME.equals(uri.getScheme()) && location().uri().getHost().equalsIgnoreCase(uri.getHost())
                && otherPort == Integer.parseInt(port) && uri.getPath().equals('/' + database);
    }
}
