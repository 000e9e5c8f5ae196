def jar = new java.util.zip.ZipFile(new File(basedir, 'types/target/types-1.jar'))
assert jar.getEntry('acme/types.idl') != null : 'IDL files are at the root of the jar'
jar.close()
def generated = new File(basedir, 'user/target/generated-sources/idl')
assert new File(generated, 'adderOperations.java').text.contains('int sum(int[] summands)')
assert !new File(generated, 'Types').exists() : 'the dependency has generated it already'
def log = new File(basedir, 'build.log').text
assert log.count('Nothing to generate: the IDL is unchanged') == 2
