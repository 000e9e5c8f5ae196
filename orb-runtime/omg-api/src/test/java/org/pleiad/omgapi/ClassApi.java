package org.pleiad.omgapi;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What users see of a class: its public and protected members.
 *
 * @param name binary name with dots
 * @param isInterface whether it is an interface
 * @param parents superclass and interfaces, binary names
 * @param members signature of each member, with the user exceptions that it declares (empty for fields)
 */
record ClassApi(String name, boolean isInterface, List<String> parents, Map<String, Set<String>> members) {
    private static final int VISIBLE = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    /** Reads a class file; {@code null} if the class is not public. */
    static ClassApi read(byte[] classFile) {
        Collector collector = new Collector();
        new ClassReader(classFile)
                .accept(collector, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return collector.result;
    }

    private static final class Collector extends ClassVisitor {
        private final Map<String, Set<String>> members = new TreeMap<>();
        private ClassApi result;

        Collector() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String generics, String parent, String[] interfaces) {
            if ((access & Opcodes.ACC_PUBLIC) == 0) {
                return;
            }
            Set<String> parents = new TreeSet<>(List.of(interfaces));
            if (parent != null) {
                parents.add(parent);
            }
            result = new ClassApi(
                    dotted(name),
                    (access & Opcodes.ACC_INTERFACE) != 0,
                    parents.stream().map(ClassApi::dotted).toList(),
                    members);
        }

        @Override
        public FieldVisitor visitField(int access, String name, String type, String generics, Object value) {
            if (isVisible(access) && !name.equals("serialVersionUID")) {
                String constant = value == null ? "" : " = " + value;
                members.put(staticWord(access) + dotted(type) + " " + name + constant, Set.of());
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generics, String[] exceptions) {
            if (isVisible(access)) {
                Set<String> declared = new TreeSet<>();
                for (String exception : exceptions == null ? new String[0] : exceptions) {
                    declared.add(dotted(exception));
                }
                members.put(staticWord(access) + name + dotted(type), declared);
            }
            return null;
        }

        private static boolean isVisible(int access) {
            return (access & VISIBLE) != 0 && (access & Opcodes.ACC_SYNTHETIC) == 0;
        }

        private static String staticWord(int access) {
            return (access & Opcodes.ACC_STATIC) != 0 ? "static " : "";
        }
    }

    private static String dotted(String internal) {
        return internal.replace('/', '.');
    }
}
