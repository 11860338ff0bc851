/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The frame of the window: everything in it works, and nothing in it is for programmers. */
@ExtendWith(InWorkbench.class)
class FrameTest {

    private static final Set<String> LEFTOVERS = Set.of("Search", "Run", "Navigate", "Project", "Refactor",
            "Source",
            "Open File...", "Convert Line Delimiters To", "Open Projects from File System...");

    @Test
    void thereIsOnePerspective() {
        var ids = Ui.get(() -> Stream.of(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
                .map(IPerspectiveDescriptor::getId).toList());
        assertEquals(List.of("org.cadre.workbench.program"), ids);
    }

    @Test
    void menusAreThoseOfCadre() {
        var names = Ui.get(() -> Stream.of(menuBar().getItems()).map(FrameTest::plain).toList());
        assertEquals(List.of("File", "Edit", "Program", "Window", "Help"), names);
        var entries = Ui.get(() -> names.stream().flatMap(name -> Window.items(Window.menu(name)).stream())
                .map(FrameTest::plain).collect(Collectors.toSet()));
        assertTrue(entries.stream().noneMatch(LEFTOVERS::contains), entries::toString);
    }

    @Test
    void theFileMenuHasFewEntriesAndGroupsTheRest() {
        var entries = Ui.get(() -> Window.items(Window.menu("File")).stream()
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(FrameTest::plain).toList());
        assertTrue(entries.size() <= 15, entries::toString);
        assertTrue(entries.containsAll(List.of("New", "Import", "Export", "Database", "Work Offline")),
                entries::toString);
        assertEquals(List.of("Protection…", "Accounts…", "Access Log…", "Numbers about Groups…", "Backups…",
                "Move to a Server…"), Ui.get(() -> below("File", "Database")));
        assertEquals(List.of("Roster…", "Sign-ups…", "Calendars…", "Everything from Open Files…"),
                Ui.get(() -> below("File", "Import")));
    }

    @Test
    void noTwoEntriesOfAMenuHaveTheSameMnemonic() {
        Ui.run(() -> assertMnemonics("menu bar", List.of(menuBar().getItems())));
        Ui.run(() -> Stream.of(menuBar().getItems())
                .forEach(item -> assertMnemonicsBelow(item.getText(), item.getMenu())));
    }

    @Test
    void preferencesAreThoseOfCadreKeysNetworkAndUpdates() {
        var names = Ui.get(() -> PlatformUI.getWorkbench().getPreferenceManager()
                .getElements(PreferenceManager.PRE_ORDER).stream().map(IPreferenceNode::getLabelText)
                        .toList());
        assertTrue(names.containsAll(List.of("General", "Keys")), names::toString);
        assertTrue(names.stream().noneMatch(Set.of("Editors", "Search", "Perspectives", "Security",
                "Workspace",
                "Text Editors", "Help", "Team", "Run/Debug")::contains), names::toString);
    }

    @Test
    void everyCommandOfCadreHasANameADescriptionAndAHandler() {
        var handlers = Stream.of(Platform.getExtensionRegistry()
                .getConfigurationElementsFor("org.eclipse.ui.handlers"))
                .collect(Collectors.groupingBy(handler -> handler.getAttribute("commandId")));
        var commands = Ui.get(() -> Stream.of(PlatformUI.getWorkbench().getService(ICommandService.class)
                .getDefinedCommands()).filter(c -> c.getId().startsWith("org.cadre.")).toList());
        assertFalse(commands.isEmpty());
        commands.forEach(command -> assertUsable(command, handlers.getOrDefault(command.getId(), List.of())));
    }

    @Test
    void theKeysOfCadreBelongToCommandsThatExist() {
        var bindings = Ui.get(() -> PlatformUI.getWorkbench().getService(IBindingService.class));
        assertTrue(Ui.get(() -> bindings.getScheme("org.cadre.workbench.keys").isDefined()));
        Ui.run(() -> Stream.of(bindings.getBindings()).filter(b -> b.getSchemeId()
                .equals("org.cadre.workbench.keys"))
                .forEach(b -> assertTrue(b.getParameterizedCommand().getCommand().isDefined(),
                        b.toString())));
    }

    @Test
    void everyViewOpens() {
        var views = Ui.get(() -> Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .map(IViewDescriptor::getId).filter(id -> id.startsWith("org.cadre.")
                        || id.endsWith("ProgressView"))
                .toList());
        assertEquals(5, views.size(), views::toString);
        views.forEach(id -> Ui.run(() -> assertOpens(id)));
    }

    private static void assertOpens(String view) {
        try {
            var part = Window.page().showView(view);
            assertFalse(part.getClass().getName().contains("ErrorViewPart"), view);
            assertNotNull(part.getTitleImage(), view);
        } catch (PartInitException e) {
            throw new AssertionError(view + ": " + e.getMessage(), e);
        }
    }

    private static void assertUsable(Command command, List<IConfigurationElement> handlers) {
        assertFalse(handlers.isEmpty(), command.getId());
        try {
            assertFalse(command.getName().isBlank(), command.getId());
            assertFalse(command.getDescription().isBlank(), command.getId());
            for (var handler : handlers) {
                assertNotNull(handler.createExecutableExtension("class"), command.getId());
            }
        } catch (NotDefinedException | CoreException e) {
            throw new AssertionError(command.getId() + ": " + e.getMessage(), e);
        }
    }

    private static void assertMnemonicsBelow(String name, Menu menu) {
        var items = Window.items(menu);
        assertMnemonics(name, items);
        items.stream().filter(item -> item.getMenu() != null)
                .forEach(item -> assertMnemonicsBelow(item.getText(), item.getMenu()));
    }

    private static void assertMnemonics(String menu, List<MenuItem> items) {
        var used = new HashMap<Character, String>();
        for (var item : items) {
            var sign = item.getText().indexOf('&');
            if ((item.getStyle() & SWT.SEPARATOR) == 0 && sign >= 0) {
                var other = used.put(Character.toLowerCase(item.getText().charAt(sign + 1)), item.getText());
                assertEquals(null, other, menu + ": " + item.getText() + " and " + other);
            }
        }
    }

    private static List<String> below(String menu, String entry) {
        var parent = Window.items(Window.menu(menu)).stream().filter(item -> plain(item).equals(entry))
                .findFirst();
        return Window.items(parent.orElseThrow().getMenu()).stream()
                .filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).map(FrameTest::plain).toList();
    }

    private static String plain(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }

    private static Menu menuBar() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().getMenuBar();
    }
}
