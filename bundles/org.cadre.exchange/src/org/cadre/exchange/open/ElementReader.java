/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.open;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.CadreException.Kind;
import org.cadre.model.Element;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.osgi.util.NLS;

/**
 * Reads the document with everything.
 *
 * @param folder the folder it is in
 */
@SuppressWarnings("nls")
record ElementReader(Path folder) {

    /** The name of the document. */
    static final String FILE = "cadre.xmi";

    /** Returns the roots, which belong to no resource. */
    List<Element> read() throws CadreException, IOException {
        if (!Files.isRegularFile(folder.resolve(FILE))) {
            throw FilesManifest.damaged(folder, FILE, null);
        }
        var document = ElementXmi.create();
        try (var in = new BufferedInputStream(Files.newInputStream(folder.resolve(FILE)))) {
            document.load(in, ElementXmi.loadOptions());
        } catch (Resource.IOWrappedException e) {
            throw explain(e.getCause() == null ? e : e.getCause());
        } catch (UnsupportedEncodingException | CharConversionException e) {
            throw FilesManifest.damaged(folder, FILE, e); // what it says of its own encoding
        } catch (WrappedException | IllegalArgumentException | ClassCastException | IllegalStateException
                | IndexOutOfBoundsException e) { // the last where the library looks for an encoding without quotes
            throw FilesManifest.damaged(folder, FILE, e);
        }
        if (document.getContents().stream().anyMatch(root -> !(root instanceof Element))
                || !EcoreUtil.UnresolvedProxyCrossReferencer.find(document).isEmpty()) {
            throw FilesManifest.damaged(folder, FILE, null);
        }
        var roots = document.getContents().stream().map(Element.class::cast).toList();
        document.getContents().clear();
        return roots;
    }

    private CadreException explain(Throwable cause) {
        return switch (cause) {
            case PackageNotFoundException e -> new CadreException(Kind.INPUT,
                    NLS.bind(Messages.Open_noModule, folder, e.uri()), e);
            case FeatureNotFoundException e -> new CadreException(Kind.INPUT, NLS.bind(Messages.Open_newer,
                    folder), e);
            case ClassNotFoundException e -> new CadreException(Kind.INPUT, NLS.bind(Messages.Open_newer,
                    folder), e);
            default -> FilesManifest.damaged(folder, FILE, cause);
        };
    }
}
