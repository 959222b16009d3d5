package org.trustcoach.coach;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.trustcoach.talk.SmallLibrary;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** An author who edits sound scripts at random, and saves only what is sound again. */
final class ScriptEdits {

    private static final int TRIES = 200;
    private static final List<String> IDS =
            List.of("alpha", "beta", "gamma", "delta", "client", "moment", "to", "words");

    private final Random random;
    private final Yaml yaml = new Yaml(wide());
    private List<String> scripts;
    private List<Map<String, Object>> dialogs = new ArrayList<>();

    ScriptEdits(Random random, String... scripts) {
        this.random = random;
        this.scripts = List.of(scripts);
    }

    private static DumperOptions wide() {
        DumperOptions options = new DumperOptions();
        options.setWidth(10_000);
        return options;
    }

    String[] scripts() {
        return scripts.toArray(String[]::new);
    }

    /** Makes a few edits at once; how many of the tries it took is nobody's business. */
    void edit() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            dialogs = new ArrayList<>();
            scripts.forEach(script -> dialogs.add(yaml.load(script)));
            int wanted = 1 + random.nextInt(3);
            for (int made = 0; made < wanted; ) {
                made += one() ? 1 : 0;
            }
            List<String> edited = dialogs.stream().map(yaml::dump).toList();
            if (SmallLibrary.isSound(edited.toArray(String[]::new))) {
                scripts = edited;
                return;
            }
        }
        throw new AssertionError("no sound edit of " + scripts);
    }

    private boolean one() {
        List<BooleanSupplier> edits = List.of(
                this::renameNode,
                this::removeNode,
                this::addNode,
                this::removeStep,
                this::copyStep,
                this::moveStep,
                this::renameWaiting,
                this::renameSlotEverywhere,
                this::removeOption,
                this::addOption,
                this::redirectOption,
                this::removeDialog,
                this::renameDialog,
                this::addDialog,
                this::addCall,
                this::addAsk);
        return edits.get(random.nextInt(edits.size())).getAsBoolean();
    }

    private boolean renameNode() {
        Map<String, Object> dialog = dialog();
        String old = any(List.copyOf(nodes(dialog).keySet()));
        String name = fresh();
        Map<String, Object> renamed = new LinkedHashMap<>();
        nodes(dialog).forEach((id, steps) -> renamed.put(id.equals(old) ? name : id, steps));
        dialog.put("nodes", renamed);
        replace(dialog, "go", old, name);
        return true;
    }

    private boolean removeNode() {
        Map<String, Object> dialog = dialog();
        String gone = any(List.copyOf(nodes(dialog).keySet()));
        if (nodes(dialog).size() == 1) {
            return false;
        }
        nodes(dialog).remove(gone);
        replace(dialog, "go", gone, any(List.copyOf(nodes(dialog).keySet())));
        return true;
    }

    private boolean addNode() {
        Map<String, Object> nodes = nodes(dialog());
        String name = fresh();
        List<Object> steps = new ArrayList<>(List.of(say(), "end"));
        nodes.put(name, steps);
        steps(nodes).add(0, new LinkedHashMap<>(Map.of("when", "client is empty", "go", name)));
        return true;
    }

    private boolean removeStep() {
        List<Object> steps = steps(nodes(dialog()));
        steps.remove(random.nextInt(steps.size()));
        return !steps.isEmpty();
    }

    private boolean copyStep() {
        Object copied = any(steps(nodes(dialog())));
        List<Object> steps = steps(nodes(dialog()));
        steps.add(random.nextInt(steps.size()), yaml.load(yaml.dump(copied)));
        return true;
    }

    private boolean moveStep() {
        List<Object> steps = steps(nodes(dialog()));
        Object moved = steps.remove(random.nextInt(steps.size()));
        steps.add(random.nextInt(steps.size() + 1), moved);
        return true;
    }

    private boolean renameWaiting() {
        for (Object step : steps(nodes(dialog()))) {
            for (String kind : List.of("ask", "choose", "advise")) {
                if (step instanceof Map<?, ?> map && map.containsKey(kind)) {
                    fields(step).put(kind, any(IDS));
                    return true;
                }
            }
        }
        return false;
    }

    /** As an author does it who searches and replaces in the whole file. */
    private boolean renameSlotEverywhere() {
        int at = random.nextInt(dialogs.size());
        String text = yaml.dump(dialogs.get(at));
        String old = any(List.of("client", "moment", "to", "words", "sure", "name"));
        dialogs.set(at, yaml.load(text.replaceAll("\\b" + old + "\\b(?!')", any(IDS))));
        return true;
    }

    private boolean removeOption() {
        List<Object> options = options();
        return !options.isEmpty() && options.remove(random.nextInt(options.size())) != null;
    }

    private boolean addOption() {
        List<Object> options = options();
        if (!options.isEmpty()) {
            String id = fresh();
            options.add(new LinkedHashMap<>(Map.of("id", id, "label", "Take " + id)));
        }
        return !options.isEmpty();
    }

    private boolean redirectOption() {
        Map<String, Object> dialog = dialog();
        for (Object node : nodes(dialog).values()) {
            for (Object step : (List<?>) node) {
                if (step instanceof Map<?, ?> map && map.get("options") instanceof List<?> options) {
                    fields(any(options)).put("go", any(List.copyOf(nodes(dialog).keySet())));
                    return true;
                }
            }
        }
        return false;
    }

    private boolean removeDialog() {
        Map<String, Object> gone = dialog();
        if (dialogs.size() < 4) {
            return false;
        }
        dialogs.remove(gone);
        dialogs.forEach(dialog -> nodes(dialog)
                .values()
                .forEach(steps -> ((List<?>) steps)
                        .removeIf(step -> step instanceof Map<?, ?> map
                                && gone.get("dialog").equals(map.get("call")))));
        return true;
    }

    private boolean renameDialog() {
        Map<String, Object> dialog = dialog();
        Object old = dialog.get("dialog");
        String name = fresh();
        dialog.put("dialog", name);
        dialogs.forEach(other -> replace(other, "call", old, name));
        return true;
    }

    private boolean addDialog() {
        Map<String, Object> copy = yaml.load(yaml.dump(dialog()));
        copy.put("dialog", fresh());
        copy.put("intents", List.of());
        dialogs.add(copy);
        call(dialog(), copy.get("dialog"));
        return dialogs.size() < 14;
    }

    private boolean addCall() {
        call(dialog(), dialog().get("dialog"));
        return true;
    }

    private void call(Map<String, Object> caller, Object called) {
        Map<String, Object> step = new LinkedHashMap<>(Map.of("call", called));
        if (random.nextInt(2) == 0) {
            step.put("with", new LinkedHashMap<>(Map.of(any(IDS), "a gift")));
            step.put("keep", new ArrayList<>(List.of(any(IDS))));
        }
        List<Object> steps = steps(nodes(caller));
        steps.add(random.nextInt(steps.size()), step);
    }

    private boolean addAsk() {
        List<Object> steps = steps(nodes(dialog()));
        String slot = any(IDS);
        steps.add(
                random.nextInt(steps.size()),
                new LinkedHashMap<>(
                        Map.of("ask", slot, "text", "What about " + slot + "?", "retry", "Again, please.")));
        return true;
    }

    private Map<String, Object> say() {
        return new LinkedHashMap<>(Map.of("say", fresh(), "text", "Something new."));
    }

    private List<Object> options() {
        for (Object step : steps(nodes(dialog()))) {
            if (step instanceof Map<?, ?> map && map.containsKey("options")) {
                return list(map.get("options"));
            }
        }
        return List.of();
    }

    private static void replace(Object tree, String key, Object old, String name) {
        if (tree instanceof Map<?, ?> map) {
            map.values().forEach(value -> replace(value, key, old, name));
            if (old.equals(map.get(key))) {
                fields(map).put(key, name);
            }
        } else if (tree instanceof List<?> list) {
            list.forEach(value -> replace(value, key, old, name));
        }
    }

    private Map<String, Object> dialog() {
        return any(dialogs);
    }

    private static Map<String, Object> nodes(Map<String, Object> dialog) {
        return fields(dialog.get("nodes"));
    }

    private List<Object> steps(Map<String, Object> nodes) {
        List<Object> filled =
                nodes.values().stream().filter(steps -> !list(steps).isEmpty()).toList();
        return filled.isEmpty() ? new ArrayList<>(List.of(say())) : list(any(filled));
    }

    private String fresh() {
        return "new-" + random.nextInt(1_000_000);
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fields(Object map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object list) {
        return (List<Object>) list;
    }
}
