//! A store of any size, the same one every time: layered from business services down to racks, with a few shared services
//! that nine tenths of it stand on, and a few cycles, as real inventories have them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Layers from the top, with their share of the assets in thousandths
const LAYERS: [(&str, usize); 9] = [
    ("business-service", 10),
    ("application", 60),
    ("service", 130),
    ("api", 100),
    ("database", 100),
    ("virtual-server", 350),
    ("server", 200),
    ("network-device", 40),
    ("rack", 10),
];

/// The layer whose first ones are the shared services: names, identity, time and the like
const SHARED_IN: usize = 7;

/// How many shared services there are; the first of them carries the others
const SHARED: usize = 5;

/// Of so many hundredths of what assets need, it is one of the shared services
const IS_SHARED: usize = 45;

/// One in so many assets and the one after it need each other
const CYCLE: usize = 1000;

/// A few lines of arithmetic instead of a crate: the same numbers on every machine
pub struct Random(u64);

impl Random {
    pub fn new() -> Random {
        Random(0x9E37_79B9_7F4A_7C15)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    pub fn below(&mut self, end: usize) -> usize {
        (self.next() % end as u64) as usize
    }

    /// From `start` to `end`, the first ones far more often: a power law.
    pub fn skewed(&mut self, start: usize, end: usize) -> usize {
        let unit = (self.next() >> 11) as f64 / (1u64 << 53) as f64;
        start + ((end - start) as f64 * unit * unit * unit) as usize
    }
}

/// The folder of a store with so many assets, made once and kept below `target`.
pub fn generate(size: usize) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("target/bench/{size}"));
    if root.join(".git").exists() {
        return root;
    }
    let _ = std::fs::remove_dir_all(&root);
    let mut random = Random::new();
    write(&root, "itsm.yaml", "version: 1\norganisation: Bench\ntime_zone: UTC\n");
    for person in 0..people(size) {
        let text = format!(
            "id: person-{person}\nname: Person {person}\nemails: [person-{person}@company.com]\nstatus: active\n"
        );
        write(&root, &format!("people/person-{person}.yaml"), &text);
    }
    for team in 0..teams(size) {
        let text =
            format!("id: team-{team}\nname: Team {team}\nlead: person-{team}\nmembers: [person-{team}]\n");
        write(&root, &format!("teams/team-{team}.yaml"), &text);
    }
    for number in 0..size {
        write(&root, &path_of(number), &asset(number, size, &mut random));
    }
    for number in 0..size / 10 {
        write(
            &root,
            &format!("changes/2026/CHG-20260101-{number:05}.yaml"),
            &change(number, size, &mut random),
        );
    }
    for number in 0..size / 50 {
        write(
            &root,
            &format!("incidents/2026/INC-20260101-{number:05}.yaml"),
            &incident(number, size, &mut random),
        );
    }
    commit(&root);
    root
}

/// The asset that most of the others stand on: the first of the shared services.
pub fn most_shared(size: usize) -> usize {
    LAYERS[..SHARED_IN].iter().map(|(_, share)| (size * share).div_ceil(1000)).sum()
}

/// An asset's file that is changed, and changed back
pub struct Touch {
    file: PathBuf,
    text: String,
}

impl Touch {
    pub fn of(root: &Path, number: usize) -> Touch {
        let file = root.join(path_of(number));
        let text = std::fs::read_to_string(&file).expect("the asset is there");
        Touch { file, text }
    }

    /// What something takes while the file is changed.
    pub fn then<T>(&self, work: impl FnOnce() -> T) -> T {
        let put = |text: &str| std::fs::write(&self.file, text).expect("a file can be written");
        put(&format!("{}notes: touched\n", self.text));
        let result = work();
        put(&self.text);
        result
    }
}

pub fn id_of(asset: usize) -> String {
    format!("asset-{asset:06}")
}

pub fn path_of(asset: usize) -> String {
    format!("assets/{:03}/asset-{asset:06}.yaml", asset / 500)
}

/// How many records there are with so many assets.
pub fn records(size: usize) -> usize {
    size + size / 10 + size / 50 + people(size) + teams(size)
}

fn people(size: usize) -> usize {
    (size / 100).max(10)
}

fn teams(size: usize) -> usize {
    (size / 500).max(5)
}

fn layer(number: usize, size: usize) -> (&'static str, usize) {
    let mut end = 0;
    for (name, share) in LAYERS {
        end += (size * share).div_ceil(1000);
        if number < end {
            return (name, end);
        }
    }
    (LAYERS[LAYERS.len() - 1].0, size)
}

fn asset(number: usize, size: usize, random: &mut Random) -> String {
    let (kind, below) = layer(number, size);
    let mut text = format!(
        "id: asset-{number:06}\ntype: {kind}\nname: Asset number {number}\npurpose: does what asset {number} is there for\n\
         owner: person-{}\nsupport_group: team-{}\nlifecycle: active\nenvironment: {}\ncriticality: {}\n",
        random.below(people(size)),
        random.below(teams(size)),
        ["prod", "prod", "test", "dev"][random.below(4)],
        ["low", "medium", "high", "critical"][random.below(4)],
    );
    let needs = needs(number, below, size, random);
    if !needs.is_empty() {
        text += "depends_on:\n";
        for need in needs {
            let _ = writeln!(text, "  - asset-{need:06}");
        }
    }
    let _ = writeln!(text, "tags: {{env: prod, cost_center: cc{:03}}}", random.below(300));
    let (cpus, memory) = (1 << random.below(6), 4 << random.below(6));
    let _ = writeln!(
        text,
        "attributes: {{manufacturer: Dell, model: R{}, cpus: {cpus}, memory_gb: {memory}}}",
        random.below(900)
    );
    text
}

/// What an asset stands on: 2.4 others in the middle, some of them shared, the rest of the layers below its own.
fn needs(number: usize, below: usize, size: usize, random: &mut Random) -> Vec<usize> {
    let shared = most_shared(size)..most_shared(size) + SHARED;
    let count = [1, 2, 2, 3, 4][random.below(5)];
    let mut needs: Vec<usize> = if below >= size {
        Vec::new()
    } else if number == shared.start {
        vec![number + 1]
    } else if shared.contains(&number) {
        vec![shared.start, random.skewed(below, size)]
    } else {
        let mut need = || match random.below(100) < IS_SHARED {
            true => random.skewed(shared.start, shared.end),
            false => random.skewed(below, size),
        };
        (0..count).map(|_| need()).collect()
    };
    if number % CYCLE < 2 && number < shared.start {
        needs.push(number ^ 1);
    }
    needs.sort_unstable();
    needs.dedup();
    needs
}

/// One in so many changes is still to come
const TO_COME: usize = 10;

/// A change that is to come, for a store of any size.
pub fn change_to_come() -> &'static str {
    "CHG-20260101-00000"
}

fn change(number: usize, size: usize, random: &mut Random) -> String {
    let (state, window) = if number.is_multiple_of(TO_COME) {
        // An hour of one of the next ninety nights.
        let (day, hour) = (number / TO_COME % 90, number / TO_COME / 90 % 5);
        let (month, day) = (["2026-12", "2027-01", "2027-02"][day / 30], day % 28 + 1);
        (
            "requested",
            format!("{{start: {month}-{day:02}T0{hour}:00:00Z, end: {month}-{day:02}T0{hour}:45:00Z}}"),
        )
    } else {
        ("closed", "{start: 2026-01-01T03:00:00Z, end: 2026-01-01T04:00:00Z}".to_owned())
    };
    format!(
        "id: CHG-20260101-{number:05}\ntitle: Change number {number}\ntype: normal\nstate: {state}\nrequester: person-{}\n\
         affects: [asset-{:06}, asset-{:06}]\nwindow: {window}\n\
         why: so that number {number} is changed\nplan: change it\nrollback: change it back\n",
        random.below(people(size)),
        random.below(size),
        random.below(size),
    )
}

fn incident(number: usize, size: usize, random: &mut Random) -> String {
    format!(
        "id: INC-20260101-{number:05}\ntitle: Incident number {number}\nstate: closed\nimpact: medium\nurgency: low\n\
         down_at: 2026-01-01T03:00:00Z\nrecorded_at: 2026-01-01T03:05:00Z\nrestored_at: 2026-01-01T04:00:00Z\n\
         manager: person-{}\naffects: [asset-{:06}]\ncause: it broke\nresolution: it was mended\n\
         report: {{reason: it broke, by: person-0, at: 2026-01-02T09:00:00Z}}\n",
        random.below(people(size)),
        random.below(size),
    )
}

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join(path);
    std::fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("a folder can be made");
    std::fs::write(path, text).expect("a file can be written");
}

fn commit(root: &Path) {
    for arguments in [
        &["init", "--quiet"][..],
        &["config", "user.name", "Bench"],
        &["config", "user.email", "bench@company.com"],
        &["config", "gc.auto", "0"],
        &["add", "--all"],
        &["commit", "--quiet", "--message", "bench"],
    ] {
        let status = Command::new("git").arg("-C").arg(root).args(arguments).status().expect("git starts");
        assert!(status.success(), "git {arguments:?}");
    }
}
