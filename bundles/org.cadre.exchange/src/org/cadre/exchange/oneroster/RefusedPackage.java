/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import java.util.List;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Rejection;
import org.cadre.exchange.Messages;
import org.eclipse.osgi.util.NLS;

/** A package that cannot be imported at all, because a file of it is missing, superfluous or no table. */
@SuppressWarnings("nls")
public class RefusedPackage extends CadreException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 3;

    private final transient List<Rejection> rejections;

    RefusedPackage(String packageName, List<Rejection> rejections) {
        super(Kind.INPUT, text(packageName, rejections), null);
        this.rejections = List.copyOf(rejections);
    }

    static RefusedPackage because(String packageName, Code code, String file, String value) {
        return new RefusedPackage(packageName, List.of(code.at(new Code.Place(file, 0), "", value, "")));
    }

    /** Everything that is wrong with it, each with file, reason, fix and a stable code. */
    public List<Rejection> rejections() {
        return rejections;
    }

    private static String text(String packageName, List<Rejection> rejections) {
        var shown = rejections.stream().map(RefusedPackage::sentence).distinct().limit(SHOWN)
                .collect(Collectors.joining(" "));
        long more = rejections.stream().map(RefusedPackage::sentence).distinct().count() - SHOWN;
        return NLS.bind(Messages.Package_refused, packageName, shown)
                + (more > 0 ? " " + NLS.bind(Messages.Package_moreFaults, more) : "");
    }

    private static String sentence(Rejection rejection) {
        return rejection.reason() + " " + rejection.fix() + " [" + rejection.code() + "]";
    }
}
