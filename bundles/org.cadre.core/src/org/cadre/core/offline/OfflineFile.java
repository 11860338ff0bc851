/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.offline;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.cadre.core.CadreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

/**
 * An offline copy in one file, to be carried where there is no network. Nothing is unpacked outside the folder
 * that is given, and no more than a copy can be large.
 *
 * @param file the file
 */
@SuppressWarnings("nls")
record OfflineFile(Path file) {

    /** Longer than any name of a database's files; no file system takes much longer ones. */
    private static final int LONGEST_NAME = 200;
    private static final Pattern SAFE =
            Pattern.compile("[A-Za-z0-9_$-][A-Za-z0-9._$-]*(/[A-Za-z0-9_$-][A-Za-z0-9._$-]*){0,7}");
    private static final int MOST_FILES = 20_000;
    private static final long MOST_BYTES = 4L << 30;
    private static final long FREE = 256L << 20;
    /** Empty pages of a database shrink to a hundredth. */
    private static final long HIGHEST_RATIO = 1000;
    private static final int BUFFER = 1 << 16;
    private static final String LOCK = ".lock";
    private static final String DERBY_LOCK = ".lck";

    /** Packs a folder; the file is there and complete afterwards, or not at all. */
    void pack(Path folder, SubMonitor monitor) throws CadreException {
        var draft = file.resolveSibling('.' + file.getFileName().toString() + ".new");
        try {
            try (var zip = new ZipOutputStream(Files.newOutputStream(draft)); var all = Files.walk(folder)) {
                for (var path : all.filter(Files::isRegularFile).filter(OfflineFile::isContent).toList()) {
                    monitor.checkCanceled();
                    zip.putNextEntry(new ZipEntry(folder.relativize(path).toString().replace('\\', '/')));
                    Files.copy(path, zip);
                    zip.closeEntry();
                }
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Offline_noAccess, file, e.getMessage()), e);
        }
    }

    /** Unpacks into an empty folder. */
    void unpack(Path folder, SubMonitor monitor) throws CadreException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_FILES) {
                throw damaged(null);
            }
            long left = Math.min(MOST_BYTES, Math.max(FREE, HIGHEST_RATIO * Files.size(file)));
            for (var entries = zip.entries(); entries.hasMoreElements();) {
                monitor.checkCanceled();
                left -= unpack(zip, entries.nextElement(), folder, left);
            }
        } catch (ZipException | EOFException | IllegalArgumentException | FileAlreadyExistsException e) {
            throw damaged(e);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.Offline_noAccess, file, e.getMessage()), e);
        }
    }

    private long unpack(ZipFile zip, ZipEntry entry, Path folder, long most) throws IOException, CadreException {
        if (entry.getName().length() > LONGEST_NAME || !SAFE.matcher(entry.getName()).matches()) {
            throw damaged(null);
        }
        var target = folder.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (var in = zip.getInputStream(entry)) {
            return copy(in, target, most);
        }
    }

    private long copy(InputStream in, Path target, long most) throws IOException, CadreException {
        long size = 0;
        var buffer = new byte[BUFFER];
        try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > most) {
                    throw damaged(null);
                }
                out.write(buffer, 0, n);
            }
        }
        return size;
    }

    /** Whether this is a file that is there while the engine has a database open. */
    static boolean isEngineLock(Path path) {
        return path.getFileName().toString().endsWith(DERBY_LOCK);
    }

    private static boolean isContent(Path path) {
        return !path.getFileName().toString().endsWith(LOCK) && !isEngineLock(path);
    }

    private CadreException damaged(Exception cause) {
        return new CadreException(CadreException.Kind.INPUT,
                NLS.bind(Messages.Offline_noFile, file.getFileName()), cause);
    }
}
