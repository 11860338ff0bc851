/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.store;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a program database is: a folder on this machine, or a server.
 *
 * @param uri an absolute URI; scheme {@code file} for a folder
 */
public record StoreLocation(URI uri) {

    /**
     * Refuses a relative URI. One and the same folder has one and the same location, whether it exists already, so
     * that Java ends its URI with a slash, or not.
     */
    public StoreLocation {
        if (!Objects.requireNonNull(uri).isAbsolute()) {
            throw new IllegalArgumentException("not absolute: " + uri); //$NON-NLS-1$
        }
        uri = withoutSlash(uri);
    }

    private static URI withoutSlash(URI uri) {
        var text = uri.toString();
        boolean redundant = "file".equals(uri.getScheme()) && uri.getPath() != null //$NON-NLS-1$
                && uri.getPath().matches(".*[^/:]/"); //$NON-NLS-1$
        return redundant ? URI.create(text.substring(0, text.length() - 1)) : uri;
    }

    /** Returns the location of the database in that folder. */
    public static StoreLocation ofFolder(Path folder) {
        return new StoreLocation(folder.toAbsolutePath().normalize().toUri());
    }

    /**
     * Returns the location that a person wrote: an address such as {@code postgresql://host/database}, or the
     * path of a folder.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static StoreLocation of(String text) {
        if (!text.contains("://")) { //$NON-NLS-1$
            return ofFolder(Path.of(text));
        }
        var location = new StoreLocation(URI.create(text));
        if (!location.uri().getScheme().equals("file") && location.uri().getHost() == null) { //$NON-NLS-1$
            throw new IllegalArgumentException(text);
        }
        return location;
    }

    /** Returns the folder, or empty for a database that is not in one. */
    public Optional<Path> folder() {
        return "file".equals(uri.getScheme()) ? Optional.of(Path.of(uri)) : Optional.empty(); //$NON-NLS-1$
    }

    /**
     * Returns a short name for titles and messages: the folder's name, or the URI without user and password.
     */
    public String name() {
        return folder().map(f -> String.valueOf(f.getFileName()))
                .orElseGet(() -> uri.getHost() + uri.getPath());
    }
}
