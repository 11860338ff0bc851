/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.print.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.pdf.BaseFont;

/**
 * Fonts of this machine, for letters that the font of the PDF library has not. Nothing is read before such a
 * letter occurs, and only fonts that are known to have many: a machine may have hundreds.
 */
@SuppressWarnings("nls")
final class MachineFonts {

    private static final int DEEP = 6;
    /** Files of Linux, Windows and macOS, the most welcome first. */
    private static final List<String> KNOWN = List.of("dejavusans.ttf", "notosanscjk-regular.ttc",
            "notosanscjksc-regular.otf", "notosanscjkjp-regular.otf", "droidsansfallbackfull.ttf",
            "droidsansfallback.ttf", "wqy-microhei.ttc", "wqy-zenhei.ttc", "notonaskharabic-regular.ttf",
            "notosansarabic-regular.ttf", "notosanshebrew-regular.ttf", "notosansarmenian-regular.ttf",
            "notosansgeorgian-regular.ttf", "notosansethiopic-regular.ttf", "notosansthai-regular.ttf",
            "notosanslao-regular.ttf", "arial.ttf", "segoeui.ttf", "msyh.ttc", "simsun.ttc", "malgun.ttf",
            "meiryo.ttc", "msgothic.ttc", "msjh.ttc", "ebrima.ttf", "leelawui.ttf", "arial unicode.ttf",
            "hiragino sans gb.ttc", "stheiti light.ttc", "applegothic.ttf", "thonburi.ttc");

    private final List<Path> folders;
    private final Map<Path, Optional<BaseFont>> opened = new HashMap<>();
    private List<Path> files;

    /** Looks into these folders and those in them. */
    MachineFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Looks where systems keep fonts. */
    static MachineFonts usual() {
        var home = Path.of(System.getProperty("user.home", "."));
        var folders = new ArrayList<>(List.of(Path.of("/usr/share/fonts"), Path.of("/usr/local/share/fonts"),
                home.resolve(".local/share/fonts"), home.resolve(".fonts"), Path.of("/System/Library/Fonts"),
                Path.of("/Library/Fonts"), home.resolve("Library/Fonts")));
        environment("WINDIR").map(folder -> folder.resolve("Fonts")).ifPresent(folders::add);
        environment("LOCALAPPDATA").map(folder -> folder.resolve("Microsoft/Windows/Fonts"))
                .ifPresent(folders::add);
        return new MachineFonts(folders);
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank()).map(Path::of);
    }

    /** The first font that has a letter; empty if none has. */
    Optional<BaseFont> having(int codePoint) {
        if (files == null) {
            files = folders.stream().flatMap(MachineFonts::known)
                    .sorted(Comparator.comparingInt((Path file) -> KNOWN.indexOf(name(file)))
                            .thenComparing(Path::toString)).toList();
        }
        return files.stream().flatMap(file -> open(file).stream()).filter(font -> font.charExists(codePoint))
                .findFirst();
    }

    /** A folder that cannot be read has nothing for us; what its letters become is said on the page. */
    private static Stream<Path> known(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var found = Files.find(folder, DEEP, (path, facts) -> KNOWN.contains(name(path)))) {
            return found.toList().stream();
        } catch (IOException | UncheckedIOException e) {
            return Stream.empty();
        }
    }

    private static String name(Path file) {
        return file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private Optional<BaseFont> open(Path file) {
        return opened.computeIfAbsent(file, MachineFonts::read);
    }

    /** A font that is damaged, or that its maker does not allow to be embedded, is as good as none. */
    private static Optional<BaseFont> read(Path file) {
        var first = name(file).endsWith(".ttc") ? file + ",0" : file.toString();
        try {
            return Optional.of(BaseFont.createFont(first, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null,
                    null));
        } catch (IOException | DocumentException | ExceptionConverter e) {
            return Optional.empty();
        }
    }
}
