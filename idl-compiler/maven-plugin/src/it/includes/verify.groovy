def generated = new File(basedir, 'target/generated-sources/idl')
def operations = new File(generated, 'mapOperations.java').text
assert operations.contains('Geo.Point[] route') || operations.contains('Point[] route')
assert operations.contains('void extra()') : 'the macro was not defined'
assert new File(generated, '_mapStub.java').isFile()
assert !new File(generated, 'mapPOA.java').exists() : 'emitSkeletons is false'
assert !new File(generated, 'Geo').exists() : 'only named files are generated'
