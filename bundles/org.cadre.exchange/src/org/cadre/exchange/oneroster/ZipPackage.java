/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.cadre.core.CadreException;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/** A package in a zip archive, read in place and within limits; nothing is extracted. */
@SuppressWarnings("nls")
class ZipPackage implements PackageFiles {

    /** A roster has 22 files; the rest is what systems add. */
    private static final int MOST_ENTRIES = 200;
    private static final long LARGEST_ENTRY = 2L << 30;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final List<String> notes = new ArrayList<>();

    private ZipPackage(Path source, ZipFile zip) throws CadreException {
        this.name = String.valueOf(source.getFileName());
        this.zip = zip;
        if (zip.size() > MOST_ENTRIES) {
            throw refused(Code.TOO_MANY_ENTRIES, name, String.valueOf(zip.size()));
        }
        var files = files();
        noteFolders(files);
        for (var entry : files) {
            if (entries.put(EntryName.leaf(entry.getName()), entry) != null) {
                throw refused(Code.DUPLICATE_FILE, entry.getName(), entry.getName());
            }
        }
    }

    static PackageFiles open(Path source) throws CadreException {
        ZipFile zip = null;
        PackageFiles opened = null;
        try {
            zip = new ZipFile(source.toFile());
            opened = new ZipPackage(source, zip);
            return opened;
        } catch (ZipException | IllegalArgumentException e) {
            throw RefusedPackage.because(leaf(source), Code.INVALID_ARCHIVE, leaf(source),
                    String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw RefusedPackage.because(leaf(source), Code.UNREADABLE, leaf(source),
                    String.valueOf(e.getMessage()));
        } finally {
            if (opened == null && zip != null) {
                release(zip);
            }
        }
    }

    private List<ZipEntry> files() throws CadreException {
        var files = new ArrayList<ZipEntry>();
        var seen = new HashSet<String>();
        for (var entry : zip.stream().toList()) {
            if (EntryName.isUnsafe(entry.getName())) {
                throw refused(Code.UNSAFE_NAME, name, entry.getName());
            }
            if (!seen.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw refused(Code.DUPLICATE_FILE, entry.getName(), entry.getName());
            }
            if (entry.getSize() > LARGEST_ENTRY) {
                throw refused(Code.TOO_LARGE, entry.getName(), String.valueOf(entry.getSize()));
            }
            if (!entry.isDirectory() && !EntryName.isLitter(entry.getName())) {
                files.add(entry);
            }
        }
        return files;
    }

    /** Files belong at the top; a single folder around all of them is forgiven. */
    private void noteFolders(List<ZipEntry> files) throws CadreException {
        var folders = files.stream().map(e -> EntryName.folder(e.getName())).collect(Collectors.toSet());
        if (folders.size() > 1) {
            var nested = files.stream().filter(e -> e.getName().contains("/")).findFirst().orElseThrow();
            throw refused(Code.UNKNOWN_FILE, nested.getName(), nested.getName());
        }
        folders.stream().filter(f -> !f.isEmpty())
                .forEach(f -> notes.add(NLS.bind(Messages.Package_folder, f)));
    }

    private CadreException refused(Code code, String file, String value) {
        return RefusedPackage.because(name, code, file, value);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> names() {
        return entries.keySet();
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public InputStream read(String file) throws IOException {
        var entry = entries.get(file);
        return new LimitedStream(zip.getInputStream(entry), LARGEST_ENTRY, entry.getCompressedSize());
    }

    @Override
    public void close() {
        release(zip);
    }

    private static String leaf(Path source) {
        return String.valueOf(source.getFileName());
    }

    private static void release(ZipFile zip) {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
